package io.github.councillor.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AuthorityTest {

    @Test
    void of_an_authority_known_by_its_name_alone_nothing_else_is_guessed() {
        assertThat(Authority.named("Leeds City Council"))
                .isEqualTo(new Authority("Leeds City Council", AuthorityKind.NOT_STATED, Governance.NOT_STATED));
    }

    @Test
    void an_authority_without_a_name_is_refused() {
        assertThatThrownBy(() -> Authority.named(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an authority needs a name");
    }
}
