package se.vardombud.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the asker wants notices about one patient; nobody else's choice is in it. */
@Schema(
        name = "NotificationSettings",
        description = "How the asker wants notices about the person; what others want is never shown")
record SettingsView(ChannelView sms, ChannelView email) {
    static final String EXAMPLE =
            """
            {"sms": {"on": false, "naming": "NOTHING", "own": "+46701740605"}, "email": {"on": true, "naming": "FIRST_NAME", \
            "own": "anna@example.org", "to": "familjen@example.org"}}""";

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "SettingsView[]";
    }
}
