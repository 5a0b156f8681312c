package io.github.councillor.benchmark;

import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.principle.Principle;
import io.github.councillor.role.Role;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Look-ups in the catalogue, beside the same by a scan of all statements. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CatalogueLookup {

    private final Catalogue catalogue = Catalogue.shipped();
    private final StatementId id = new StatementId("TH-ROLE", "CR-5");

    /** By id. */
    @Benchmark
    public Optional<Statement> byId() {
        return catalogue.statement(id);
    }

    /** By role. */
    @Benchmark
    public List<Statement> byRole() {
        return catalogue.of(Role.EXECUTIVE);
    }

    /** By principle. */
    @Benchmark
    public List<Statement> byPrinciple() {
        return catalogue.serving(Principle.OPENNESS);
    }

    /** By document. */
    @Benchmark
    public List<Statement> byDocument() {
        return catalogue.of("LAB");
    }

    /** By text: two words. */
    @Benchmark
    public List<Statement> byText() {
        return catalogue.containing("ward surger");
    }

    /** By role, scanning. */
    @Benchmark
    public List<Statement> byRoleScanning() {
        return catalogue.statements().stream()
                .filter(statement -> statement.roles().contains(Role.EXECUTIVE))
                .toList();
    }

    /** By text, scanning the words. */
    @Benchmark
    public List<Statement> byTextScanning() {
        return catalogue.statements().stream()
                .filter(statement -> statement.words().contains("ward")
                        && statement.words().contains("surger"))
                .toList();
    }
}
