package io.github.councillor.cli.catalogue;

import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementId;

/** That councillors must consider the advice of statutory officers, as the guide says. */
final class Advice {

    private static final StatementId ID = new StatementId("TH-GUIDE", "S-0");

    private Advice() {}

    static Statement of(Catalogue catalogue) {
        return catalogue.statement(ID).orElseThrow();
    }
}
