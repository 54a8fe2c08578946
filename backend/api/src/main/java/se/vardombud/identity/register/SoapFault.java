package se.vardombud.identity.register;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what a server error means. */
final class SoapFault {
    /** The national platform's own codes, such as VP007 for somebody who may not ask. */
    private static final Pattern PLATFORM_CODE = Pattern.compile("\\bVP[0-9]{3}\\b");

    private SoapFault() {}

    /** A fault of the one who asked stays one; all others may pass. Of the fault's words, which may name people, only codes are kept. */
    static RuntimeException of(int status, byte[] body) {
        String code = "";
        String platform = "";
        try {
            XmlNode fault = XmlNode.root(body).given(Names.SOAP, "Body").given(Names.SOAP, "Fault");
            code = fault.one("", "faultcode").map(XmlNode::text).orElse("");
            Matcher words = PLATFORM_CODE.matcher(
                    fault.one("", "faultstring").map(XmlNode::text).orElse(""));
            platform = words.find() ? " " + words.group() : "";
        } catch (UnreadableAnswerException e) {
            // Then it is a plain error of HTTP.
        }
        boolean ours = code.equals("Client") || code.endsWith(":Client");
        String message = "answered " + status + (ours ? " to a question it does not accept" : "") + platform;
        return ours ? new RefusedQuestionException(message) : new NoAnswerException(message);
    }
}
