package io.github.councillor.cli.catalogue;

import io.github.councillor.cli.page.Page;

/** An answer: for people as a page, for programs as a contract. */
interface Sheet {

    /** The answer for people. */
    Page page();

    /** The name of the contract, as {@code duties/1}. */
    String schema();

    /** The answer for programs: a record, whose components are the fields of the contract. */
    Record json();
}
