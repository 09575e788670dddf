package cn.duibiao.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The numbers of a value, and when two values are the same. */
final class Numbers {

    /** Decimals: a ratio's parts and other numbers may be written with an exponent. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d++(?:\\.\\d*+)?|\\.\\d++)(?:[eE][+-]?\\d++)?");
    private static final Pattern SEPARATOR = Pattern.compile("[:;/ ]+");
    /** How far a number may be from the annotated one, as a part of it. */
    private static final double TOLERANCE = 0.005;
    private static final double SMALLEST = 1e-9;
    /** A compound value has at least so many numbers; its first one stands for it. */
    private static final int COMPOUND = 3;

    private Numbers() {
    }

    /** The numbers of the two cells of a facts table, or empty where one is no number. */
    static Optional<List<Double>> ofCells(String value, String high) {
        if (value.isEmpty()) {
            return Optional.of(List.of());
        }
        List<String> parts = new ArrayList<>(Stream.of(SEPARATOR.split(value.strip())).filter(part -> !part.isEmpty()).toList());
        if (!high.isEmpty()) {
            parts.add(high);
        }
        return parse(parts);
    }

    /** All of the numbers, or empty where one is none. */
    static Optional<List<Double>> parse(List<String> parts) {
        List<Double> numbers = new ArrayList<>();
        for (String part : parts) {
            String number = part.strip();
            if (!NUMBER.matcher(number).matches()) {
                return Optional.empty();
            }
            numbers.add(Double.valueOf(number));
        }
        return Optional.of(numbers);
    }

    static boolean same(List<Double> found, List<Double> gold) {
        if (found.size() != gold.size()) {
            return gold.size() >= COMPOUND && !found.isEmpty() && near(found.get(0), gold.get(0));
        }
        for (int i = 0; i < gold.size(); i++) {
            if (!near(found.get(i), gold.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(double found, double gold) {
        return Math.abs(found - gold) <= TOLERANCE * Math.max(SMALLEST, Math.abs(gold));
    }
}
