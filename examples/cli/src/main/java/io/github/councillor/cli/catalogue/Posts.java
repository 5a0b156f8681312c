package io.github.councillor.cli.catalogue;

import io.github.councillor.support.Lead;
import io.github.councillor.support.SupportFramework;
import java.util.List;
import java.util.stream.Stream;

/** The posts, groups and organisations that have a part in leading, by every wording of their names. */
final class Posts {

    private Posts() {}

    static Vocabulary<String> of(SupportFramework framework) {
        Stream<String> leads = framework.actions().stream()
                .flatMap(action -> action.leads().stream())
                .flatMap(cell -> cell.each().stream())
                .map(Lead::name);
        List<String> names = Stream.concat(leads, framework.wordings().keySet().stream())
                .distinct()
                .toList();
        return Vocabulary.of(names, List::of);
    }
}
