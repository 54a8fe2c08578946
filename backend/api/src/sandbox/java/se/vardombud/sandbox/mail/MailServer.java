package se.vardombud.sandbox.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpConnection;
import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.smtp.commands.SmtpCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.Socket;

/** GreenMail's SMTP server for this machine alone, delivering to the sandbox's mailboxes, and as obliging as they say. */
final class MailServer extends SmtpServer {
    private static final String THIS_MACHINE = "127.0.0.1";

    private final SmtpManager delivery;
    private final SmtpCommandRegistry commands;

    private MailServer(int port, Managers managers, Mailboxes mailboxes) {
        super(new ServerSetup(port, THIS_MACHINE, ServerSetup.PROTOCOL_SMTP), managers);
        delivery = new Delivery(managers, mailboxes);
        commands = new Commands(mailboxes);
    }

    static MailServer at(int port, Mailboxes mailboxes) {
        return new MailServer(port, new Managers(), mailboxes);
    }

    @Override
    protected ProtocolHandler createProtocolHandler(Socket client) {
        return new SmtpHandler(commands, delivery, client);
    }

    private static final class Delivery extends SmtpManager {
        private final Mailboxes mailboxes;

        Delivery(Managers managers, Mailboxes mailboxes) {
            super(managers.getImapHostManager(), managers.getUserManager());
            this.mailboxes = mailboxes;
        }

        @Override
        public synchronized void send(SmtpState state) {
            mailboxes.receive(state.getMessage());
        }
    }

    private static final class Commands extends SmtpCommandRegistry {
        private final Mailboxes mailboxes;

        Commands(Mailboxes mailboxes) {
            this.mailboxes = mailboxes;
        }

        @Override
        public SmtpCommand getCommand(String name) {
            return name.equals("RCPT") ? new Recipient(super.getCommand(name), mailboxes) : super.getCommand(name);
        }
    }

    private static final class Recipient extends SmtpCommand {
        private final SmtpCommand usual;
        private final Mailboxes mailboxes;

        Recipient(SmtpCommand usual, Mailboxes mailboxes) {
            this.usual = usual;
            this.mailboxes = mailboxes;
        }

        @Override
        public void execute(SmtpConnection client, SmtpState state, SmtpManager manager, String line)
                throws java.io.IOException {
            MailFault fault = mailboxes.fault();
            if (!mailboxes.delay(fault)) {
                client.send("451 Simulated");
            } else if (fault.reply() == null) {
                usual.execute(client, state, manager, line);
            } else {
                client.send(fault.reply());
            }
        }
    }
}
