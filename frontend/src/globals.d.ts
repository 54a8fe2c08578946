/** True only in the sandbox build; set by the build, so that other builds drop the code behind it. */
declare const __SANDBOX__: boolean;
