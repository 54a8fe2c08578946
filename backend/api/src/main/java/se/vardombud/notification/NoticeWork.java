package se.vardombud.notification;

import se.vardombud.common.PersonId;
import se.vardombud.identity.Channel;

/** A notice on its way to one receiver by one channel; whether it may go there is decided when it is sent. */
record NoticeWork(PersonId patient, PersonId receiver, Channel channel, NoticeKind kind) {}
