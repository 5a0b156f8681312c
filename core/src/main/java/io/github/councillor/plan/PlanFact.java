package io.github.councillor.plan;

/** The facts of a plan entry, each with its place in our own file format, so that a finding can point at it. */
public enum PlanFact {
    /** The entry as a whole. */
    ENTRY(""),
    /** The title. */
    TITLE("/title"),
    /** What is declared. */
    DECLARED("/key"),
    /** The status. */
    STANDING("/status"),
    /** Who decides. */
    DECISION_MAKER("/decisionMaker"),
    /** When it is decided. */
    WHEN("/when"),
    /** The notice as a whole. */
    NOTICE("/notice"),
    /** Its first day. */
    PUBLISHED_ON("/notice/publishedOn"),
    /** Reg. 9(1)(a). */
    DECLARES_KEY("/notice/declaresKeyDecision"),
    /** Reg. 9(1)(b). */
    MATTER("/notice/matter"),
    /** Reg. 9(1)(c). */
    NOTICE_DECISION_MAKER("/notice/decisionMaker"),
    /** Reg. 9(1)(c). */
    MEMBERS("/notice/decisionMaker/members"),
    /** Reg. 9(1)(d). */
    NOTICE_PERIOD("/notice/decisionPeriod"),
    /** Reg. 9(1)(e). */
    DOCUMENTS("/notice/documents"),
    /** Reg. 9(1)(f). */
    INSPECTION_ADDRESS("/notice/inspectionAddress"),
    /** Reg. 9(1)(g). */
    OTHER_DOCUMENTS("/notice/otherDocumentsMayFollow"),
    /** Reg. 9(1)(h). */
    REQUEST_PROCEDURE("/notice/requestProcedure"),
    /** Reg. 9(2)(a). */
    AT_OFFICES("/notice/atOffices"),
    /** Reg. 9(2)(b). */
    ON_WEBSITE("/notice/onWebsite"),
    /** Reg. 9(3). */
    EXEMPT_INFORMATION("/notice/givesExemptInformation"),
    /** Reg. 10(1)(a). */
    INFORMED("/exception/informed"),
    /** Reg. 10(1)(b). */
    EXCEPTION_AVAILABLE_ON("/exception/availableOn"),
    /** Reg. 10(1)(b). */
    EXCEPTION_AT_OFFICES("/exception/atOffices"),
    /** Reg. 10(1)(b). */
    EXCEPTION_ON_WEBSITE("/exception/onWebsite"),
    /** Reg. 10(3). */
    EXCEPTION_REASONS("/exception/reasons"),
    /** Reg. 11(1). */
    AGREED_BY("/urgency/agreedBy"),
    /** Reg. 11(1). */
    AGREED_ON("/urgency/agreedOn"),
    /** Reg. 11(2). */
    URGENCY_REASONS("/urgency/reasons"),
    /** Reg. 5. */
    PRIVATE_MEETING("/private"),
    /** Reg. 5(2). */
    PRIVATE_NOTICE_ON("/private/noticeOn"),
    /** Reg. 5(3). */
    PRIVATE_NOTICE_REASONS("/private/noticeReasons"),
    /** Reg. 5(4). */
    PRIVATE_FURTHER_ON("/private/furtherNoticeOn"),
    /** Reg. 5(5). */
    PRIVATE_FURTHER_CONTENTS("/private/furtherReasons"),
    /** Reg. 5(6). */
    PRIVATE_AGREED_BY("/private/urgency/agreedBy"),
    /** Reg. 5(7). */
    PRIVATE_URGENCY_REASONS("/private/urgency/reasons"),
    /** Sums of money. */
    MONEY("/effects/money"),
    /** Wards affected. */
    WARDS("/effects/wards"),
    /** The reason given for its being key. */
    KEY_REASON("/keyReason");

    private final String path;

    PlanFact(String path) {
        this.path = path;
    }

    /** The fact's place below its entry in our own file format, as a JSON Pointer. */
    public String path() {
        return path;
    }
}
