import type sv from '../sv/identity';
import type { Words } from '../words';

const en: Words<typeof sv> = {
  signIn: {
    title: 'Sign in',
    lead: 'Handle care for yourself and for your children.',
    ended:
      'You have been signed out because some time has passed. Sign in again to come back to the same page.',
    needed: 'Sign in first, and you will come to the page you wanted.',
    eidNeeded:
      'The page you want needs an e-identification. Sign in with BankID or Freja+ to come back to the same page.',
    how: 'How do you want to sign in?',
    passwordTitle: 'Password and code',
    passwordHow:
      'For those without BankID or Freja+. You write a password, and then a code that you get by text message.',
    passwordLess: 'You can do fewer things: for example, you cannot see or renew prescriptions.',
    passwordGo: 'Sign in with a password',
    passwordOrder: 'Order a password',
    refusedTitle: 'You cannot sign in',
    refusedOpens: 'You can sign in from {date}.',
    safety: 'Does somebody call and ask you to sign in? Hang up. We never call about that.',
  },
  password: {
    title: 'Sign in with password and code',
    lead: 'You need your password, and the phone or e-mail that the code is sent to.',
    over: 'The code is no longer good. What you wrote is still here: press Send code to get a new one.',
    sendCode: 'Send code',
    otherWay: 'Sign in another way',
    noneTitle: 'Have you no password?',
    order: 'Order a password',
    letter: 'I have got my letter',
    codeTitle: 'Write the code',
    sent: 'If the number and the password are right, we have sent a code. It comes by text message, or by e-mail if your clinic has arranged it so.',
    signIn: 'Sign in',
    noCode: 'Did no code come?',
    noCodeWhy:
      'It can take a minute. If it does not come at all, the personal number or the password may be wrong, the mobile number may be another one, or you may need to sign in with an e-identification. If you have a new mobile number you need a new password.',
    checkAgain: 'Check what I wrote',
    orderNew: 'Order a new password',
  },
  orderPassword: {
    title: 'Order a password',
    lead: 'You get a letter at home with a code. With the code you choose a password yourself.',
    who: 'You need to be registered in Sweden, and old enough to handle your own care. With protected personal data you need an e-identification.',
    days: 'The letter goes to your registered address. It takes some days.',
    number:
      'The codes for signing in are sent to the mobile number you write here. A new number means a new password.',
    submit: 'Order password',
    back: 'To sign-in',
    doneTitle: 'We have received your order',
    done: 'If you can get a password, a letter is on its way to your registered address. It takes some days.',
    nextTitle: 'When the letter has come',
    next1: 'Write the code from the letter here. It is good for three weeks.',
    next2: 'Choose your own password.',
    next3: 'Sign in with the password and a code that comes by text message.',
    noLetterTitle: 'Does no letter come?',
    noLetter:
      'Wait a week. Then check that the address at the Swedish Tax Agency is right, and order again. You can also sign in with an e-identification, or call your clinic.',
    haveLetter: 'I have got my letter',
  },
  letter: {
    title: 'Choose your password',
    lead: 'Have the letter in front of you. The code in it can be used once.',
    code: 'The code in the letter',
    codeHint: 'Write it as it stands. Capital or small letters do not matter.',
    codeEmpty: 'Write the code that stands in the letter.',
    codeWrong:
      'It did not work with that code. Check the code and the personal number. If they are right, the code may be too old or already used. Then you need to order a new letter.',
    submit: 'Save the password',
    back: 'To sign-in',
    orderNew: 'Order a new letter',
    doneTitle: 'The password is saved',
    done: 'Now you can sign in with it, and with the code that you get by text message.',
    signIn: 'Sign in with a password',
  },
};

export default en;
