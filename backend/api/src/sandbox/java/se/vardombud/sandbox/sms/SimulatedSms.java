package se.vardombud.sandbox.sms;

import java.time.Instant;

/** A text message that has reached a phone. */
record SimulatedSms(String id, String from, String to, String text, Instant sentAt) {}
