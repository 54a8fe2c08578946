import type sv from '../sv/forms';
import type { Words } from '../words';

const en: Words<typeof sv> = {
  forms: {
    number: 'Personal number',
    numberHint: 'YYYYMMDD-NNNN',
    numberEmpty: 'Write your personal number.',
    numberInvalid: 'The personal number is not right. Check the digits.',
    mobile: 'Mobile number',
    mobileHint:
      'For example 070-123 45 67. If it is from another country, begin with + and the country code.',
    mobileEmpty: 'Write your mobile number.',
    mobileInvalid: 'That is not a mobile number. Check the digits.',
    email: 'E-mail address',
    emailEmpty: 'Write your e-mail address.',
    emailInvalid: 'That is not an e-mail address. Check how it is written.',
    password: 'Password',
    passwordEmpty: 'Write your password.',
    showPassword: 'Show the password',
    newPassword: 'New password',
    newPasswordHint:
      'At least {shortest, number} characters of any kind. A few words that only you would put together are good. Common passwords and your personal number cannot be used.',
    count: '{count, number} characters.',
    countLeft: '{count, number} characters, at least {left, number} more.',
    refused: {
      TOO_SHORT: 'The password is too short. At least 8 characters are needed.',
      TOO_LONG: 'The password is too long. It may have at most 64 characters.',
      COMMON: 'That password is so common that it is easy to guess. Choose another.',
      PERSONAL: 'The password contains your personal number, and is easy to guess. Choose another.',
      SAME: 'That is the password you already have. Choose another.',
    },
    code: 'Code',
    codeHint: '{digits, number} digits.',
    codeDigits: 'The code has {digits, number} digits. Write all of them.',
    codeWrong: 'That is not the code. Try again.',
    codeWrongLeft:
      'That is not the code. {triesLeft, plural, =0 {You cannot try more times with this code.} =1 {You have one try left.} other {You have # tries left.}}',
    codeUntil: 'The code is good until {time}.',
    resend: 'Send a new code',
    resent: 'A new code is on its way. The old one is no longer good.',
    sendsLeft:
      '{sendsLeft, plural, =0 {You cannot get more codes right now.} =1 {You can get one more code.} other {You can get # more codes.}}',
    tooMany:
      'There were too many tries. {minutes, plural, =1 {Try again in a minute.} other {Try again in # minutes.}}',
    notNow: 'It did not work right now. Nothing has been lost. Try again in a while.',
    next: 'Continue',
  },
};

export default en;
