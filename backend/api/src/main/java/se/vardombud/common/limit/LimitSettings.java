package se.vardombud.common.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** The quotas: how many at once, and after how long one more. */
@ConfigMapping(prefix = "vardombud.limit")
interface LimitSettings {
    /** An address may be a whole school's. */
    @WithDefault("60,PT1S")
    @WithConverter(QuotaConverter.class)
    Quota eidAddress();

    @WithDefault("3,PT24H")
    @WithConverter(QuotaConverter.class)
    Quota passwordOrderPerson();

    @WithDefault("20,PT5M")
    @WithConverter(QuotaConverter.class)
    Quota passwordOrderAddress();

    /** Each order is a letter to pay for. */
    @WithDefault("500,PT10S")
    @WithConverter(QuotaConverter.class)
    Quota passwordOrderAll();

    @WithDefault("5,PT15M")
    @WithConverter(QuotaConverter.class)
    Quota redeemPerson();

    @WithDefault("30,PT10S")
    @WithConverter(QuotaConverter.class)
    Quota redeemAddress();

    /** At most 10 + 24 a day; NIST 800-63B allows 100 failures in all. */
    @WithDefault("10,PT1H")
    @WithConverter(QuotaConverter.class)
    Quota passwordPerson();

    @WithDefault("30,PT10S")
    @WithConverter(QuotaConverter.class)
    Quota passwordAddress();

    /** Each try is an Argon2id hash: 19 MiB and, measured, up to a quarter of a second of one core. */
    @WithDefault("300,PT0.1S")
    @WithConverter(QuotaConverter.class)
    Quota passwordAll();

    @WithDefault("3,PT15M")
    @WithConverter(QuotaConverter.class)
    Quota codeSends();

    /** Each has one chance in a million. */
    @WithDefault("10,PT15M")
    @WithConverter(QuotaConverter.class)
    Quota codeTries();

    @WithDefault("30,PT10S")
    @WithConverter(QuotaConverter.class)
    Quota codeAddress();

    @WithDefault("20,PT10M")
    @WithConverter(QuotaConverter.class)
    Quota children();

    @WithDefault("10,PT1H")
    @WithConverter(QuotaConverter.class)
    Quota delegates();

    /** Each is told to the person asked. */
    @WithDefault("10,PT4H")
    @WithConverter(QuotaConverter.class)
    Quota questions();

    @WithDefault("30,PT1M")
    @WithConverter(QuotaConverter.class)
    Quota messages();

    /** Each is up to 10 MiB to keep. */
    @WithDefault("30,PT1M")
    @WithConverter(QuotaConverter.class)
    Quota attachments();
}
