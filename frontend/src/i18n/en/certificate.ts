import type sv from '../sv/certificate';
import type { Words } from '../words';

const en: Words<typeof sv> = {
  certificates: {
    title: 'My certificates',
    titleFor: 'Certificates for {name}',
    lead: 'Order certificates from care, and see how it goes.',
    order: 'Order a certificate',
    orderFor: 'Order a certificate for {name}',
    orderLead: 'The clinic reads the order and decides whether it can write the certificate.',
    guardianNote:
      'The clinic hands the certificate over. What a certificate says cannot be read here by guardians. When {name} handles their own care, it is on their own pages.',
    where: 'Which clinic should write it?',
    noClinic: 'Choose a clinic.',
    kindLegend: 'What kind of certificate is it?',
    noKind: 'Choose what kind of certificate it is.',
    kind: {
      SICKNESS: 'Sickness or absence',
      SCHOOL: 'School or preschool',
      SPORT: 'Sports',
      VACCINATION: 'Vaccination',
      OTHER: 'Something else',
    },
    purpose: 'What will it be used for?',
    purposeHint: 'Who wants it, and what does it need to say? At most 1,000 characters.',
    noPurpose: 'Write what it will be used for.',
    noText: 'What you wrote could not be sent. Write plain text, at most 1,000 characters.',
    periodLegend: 'Is it about a certain time? (optional)',
    from: 'From',
    to: 'Through',
    periodTurned: 'The last day cannot be before the first.',
    period: 'About the time {from} – {to}.',
    send: 'Send the order',
    sendFor: 'Send the order for {name}',
    back: 'Cancel',
    receipt: 'The order has been sent',
    toList: 'To the certificates',
    notOffered: 'The clinic takes no orders of certificates here. Choose another, or call them.',
    notOfferedCall:
      'The clinic no longer takes orders of certificates here. Choose another, or call them: {phone}.',
    approval:
      'The clinic must approve you first, as you have protected identity. Call them, or choose another.',
    issued: 'Issued certificates',
    notShown: 'You can order certificates for {name}, but not read them here.',
    noneIssued:
      'There are no certificates here yet. When a clinic has issued one, you can read and download it here.',
    issuedBy: '{clinic}, {date}',
    signedBy: 'Issued by',
    download: 'Download the certificate (PDF)',
    downloadNote: 'The file contains your personal number. On a borrowed computer, delete it afterwards.',
    orders: 'Orders',
    noOrders: 'No orders.',
    withdraw: 'Take back the order: {kind}',
    withdrawn: 'The order has been taken back.',
    alreadyTaken:
      'The clinic has already begun, so the order cannot be taken back. Call them if something is wrong.',
    failed: 'That did not work. Try again in a while.',
    status: {
      SENT: 'Sent to {clinic}. Not started yet.',
      IN_PROGRESS: '{clinic} has been working on it since {date}.',
      ISSUED: 'Issued by {clinic} on {date}.',
      REFUSED: '{clinic} wrote no certificate. Answer of {date}:',
      WITHDRAWN: 'The order was taken back on {date}.',
    },
    handOver: {
      PORTAL: 'The certificate is here, among those issued.',
      CLINIC: 'The certificate is here, and can be collected at {clinic}.',
      POST: 'The certificate is here, and comes by post to the registered address.',
    },
    handOverFor: {
      PORTAL: 'The person reads the certificate on their own pages.',
      CLINIC: 'The certificate is collected at {clinic}.',
      POST: 'The certificate comes by post to the registered address.',
    },
    expected: 'The clinic expects to answer by {date}.',
    expectedUnknown: 'Answers usually come within a few working days. If it takes longer, call the clinic.',
    sent: 'Sent on {date} by {doer}.',
  },
};

export default en;
