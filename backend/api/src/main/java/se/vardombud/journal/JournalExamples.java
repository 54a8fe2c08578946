package se.vardombud.journal;

/** Answers as the contract shows them. */
final class JournalExamples {
    private static final String UNIT =
            """
            {"id": "019e0c2a-5b21-7d10-8f3e-6a1c9b2d7e40", "name": "Björkhagens vårdcentral"}""";

    static final String PAGE =
            """
            {"items": [{"id": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60", "category": "TEST_RESULTS",
              "occurredAt": "2026-03-14T08:40:00Z", "unit": """
                    + UNIT
                    + """
            ,
              "title": "Sköldkörtelprover", "excerpt": "P-TSH 6.8 mIU/L · P-T4, fritt 9.1 pmol/L", "author": "Leg. läk. Lena Rosén"}],
             "nextCursor": "AAY8m0E7QAABng4KfxB7PJ1-L0qMG11gY3KbXw"}""";

    static final String SUMMARY = """
            {"units": [{"unit": """
            + UNIT
            + """
            , "entries": 41}],
             "categories": [{"category": "NOTES", "entries": 12}, {"category": "TEST_RESULTS", "entries": 29}],
             "firstOn": "2019-10-02", "lastOn": "2026-03-14"}""";

    static final String ENTRY =
            """
            {"id": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60", "category": "TEST_RESULTS", "occurredAt": "2026-03-14T08:40:00Z",
             "unit": """
                    + UNIT
                    + """
            ,
             "title": "Sköldkörtelprover", "excerpt": "P-TSH 6.8 mIU/L", "author": "Leg. läk. Lena Rosén", "status": "final",
             "details": [{"kind": "RESULT", "label": "P-TSH", "value": "6.8", "unit": "mIU/L", "reference": "0.4–4.0", "abnormal": true},
               {"kind": "CODE", "label": "Code", "value": "LOINC 11580-8"}]}""";

    static final String READERS =
            """
            [{"who": "YOU", "decision": "PERMIT", "rule": "G10", "until": "2027-06-01"},
             {"who": "PATIENT", "name": "Maja Lindqvist", "decision": "DENY", "rule": "O1", "reason": "UNDER_13", "opensOn": "2030-06-01"}]""";

    private JournalExamples() {}
}
