package io.github.councillor.calendar;

import java.time.LocalDate;

/**
 * A day between the two end days that a count leaves out.
 *
 * @param day the day
 * @param reason why, as {@code Sunday} or {@code Spring bank holiday}
 */
public record LeftOut(LocalDate day, String reason) {}
