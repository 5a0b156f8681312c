package io.github.councillor.cli.catalogue;

import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.statement.SourceDocument;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code councillor compare}: what two documents share, and what only one of them has. */
@Command(
        name = "compare",
        description = "Sets two documents side by side: what both ask, by subject, and what only one of them asks.",
        footer = {"", "Example: councillor compare TH-ROLE BCC"},
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class CompareCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A", description = "A document's code, as TH-ROLE.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another's, as BCC.")
    private String second = "";

    @Mixin
    private Output output = new Output();

    CompareCommand() {}

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.shipped();
        Vocabulary<SourceDocument> documents = Known.documents(catalogue);
        SourceDocument one = documents.find("A", first);
        SourceDocument other = documents.find("B", second);
        if (one.equals(other)) {
            throw new IllegalArgumentException(
                    "B: found \"" + second + "\", expected another document than " + one.code());
        }
        return output.print(new CompareSheet(catalogue, one, other, catalogue.compare(one.code(), other.code())));
    }
}
