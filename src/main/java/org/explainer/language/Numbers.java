package org.explainer.language;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a language writes numbers.
 *
 * @param decimal before decimals
 * @param grouping between thousands
 */
public record Numbers(String decimal, String grouping) {

    private static final int DECIMALS = 3;

    /** Digits in groups of three, and at most three decimals, none of them needless. */
    public String format(Number number) {
        BigDecimal value =
                new BigDecimal(number.toString()).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        String[] parts = value.stripTrailingZeros().abs().toPlainString().split("\\.");
        String whole = parts[0].replaceAll("\\B(?=(\\d{3})+$)", grouping);
        String sign = value.signum() < 0 ? "-" : "";
        return sign + whole + (parts.length > 1 ? decimal + parts[1] : "");
    }
}
