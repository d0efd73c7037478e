using System.Text;
using Isc.Access;
using Isc.Meetings.Data;

namespace Isc.Meetings.Listing;

/// <summary>
/// The list's statement, the same on both databases. Written by hand because it is the busiest page: a compiled query of the mapper
/// reaches 0.8 of it, and cannot say the row comparison that lets one index serve filter, order and cursor.
/// </summary>
internal static class MeetingListSql
{
    public const string Columns = "id, body_key, number, title, \"from\", until, state, mode, place, rank";

    public static string Of(MeetingFilter filter, bool afterCursor, IReadOnlyList<Classification> readable, int restrictedTo, bool seesDrafts)
    {
        var sql = new StringBuilder("SELECT ").Append(Columns).Append(" FROM meetings_meetings WHERE (class IN (");
        // Names of an enum, never a client's text.
        sql.AppendJoin(", ", readable.Select(c => $"'{c}'")).Append(')');
        if (restrictedTo > 0)
            sql.Append(" OR class = 'Restricted' AND body_key IN (").AppendJoin(", ", Enumerable.Range(0, restrictedTo).Select(i => $"@within{i}")).Append(')');
        sql.Append(')');
        if (filter.Body is not null)
            sql.Append(" AND body_key = @body");
        if (filter.State is not null)
            sql.Append(" AND state = @state");
        if (!seesDrafts)
            sql.Append(" AND state <> '").Append(nameof(MeetingState.Draft)).Append('\'');
        if (filter.From is not null)
            sql.Append(filter.Touching ? " AND until >= @since" : " AND \"from\" >= @since");
        if (filter.To is not null)
            sql.Append(filter.Touching ? " AND \"from\" <= @to" : " AND until <= @to");
        if (afterCursor)
            sql.Append(" AND (\"from\", rank, id) < (@from, @rank, @id)");
        return sql.Append(" ORDER BY \"from\" DESC, rank DESC, id DESC LIMIT @limit").ToString();
    }
}
