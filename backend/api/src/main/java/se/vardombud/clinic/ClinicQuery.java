package se.vardombud.clinic;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The clinics that each of the words finds, in order of what they cost together.
 *
 * @param after what the page before ended with; null for the first
 * @param read how many
 */
record ClinicQuery(
        List<WordMatch> words,
        @Nullable Region region,
        @Nullable Service offers,
        @Nullable SearchCursor after,
        int read) {
    /** The statement; its parameters are added in order. */
    String sql(List<Object> parameters) {
        String cost = words.isEmpty()
                ? "0"
                : IntStream.range(0, words.size())
                        .mapToObj(i -> "w" + i + ".cost")
                        .collect(Collectors.joining(" + "));
        StringBuilder sql = new StringBuilder("select u.id, u.name, u.sort_name, c.region, c.city, ")
                .append(cost)
                .append(" as cost from unit u left join clinic c on c.unit_id = u.id");
        for (int i = 0; i < words.size(); i++) {
            sql.append(" join (%s) w%d on w%d.unit_id = u.id"
                    .formatted(words.get(i).sql(), i, i));
            parameters.addAll(words.get(i).parameters());
        }
        sql.append(" where not coalesce(c.gone, false)");
        filter(sql, cost, parameters);
        parameters.add(read);
        return sql.append(" order by cost, u.sort_name, u.id limit ?").toString();
    }

    private void filter(StringBuilder sql, String cost, List<Object> parameters) {
        if (region != null) {
            sql.append(" and c.region = ?");
            parameters.add(region.name());
        }
        if (offers != null) {
            sql.append(
                    " and exists (select 1 from clinic_service s where s.unit_id = u.id and s.opened and s.service = ?)");
            parameters.add(offers.name());
        }
        if (after != null) {
            sql.append(" and (").append(cost).append(", u.sort_name, u.id) > (?, ?, ?)");
            parameters.addAll(List.of(after.cost(), after.sortName(), after.id().value()));
        }
    }
}
