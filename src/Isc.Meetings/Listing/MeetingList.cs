using System.Data.Common;
using System.Text.Json;
using Isc.Access;
using Isc.Api;
using Isc.Data;
using Isc.Data.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Text;
using Isc.Time;

namespace Isc.Meetings.Listing;

/// <summary>Pages of meetings, latest first.</summary>
internal sealed class MeetingList(MeetingsDbContext context, ICurrentActor current)
{
    /// <summary>The page after <paramref name="after"/>, or the first.</summary>
    public async Task<Page<MeetingItem>> ReadAsync(MeetingFilter filter, int take, MeetingPosition? after, CancellationToken cancellationToken)
    {
        await using var connection = await OpenConnection.OfAsync(context, cancellationToken);
        await using var command = connection.Command();
        Fill(command, filter, take, after);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await ReadAsync(reader, take, cancellationToken);
    }

    private void Fill(DbCommand command, MeetingFilter filter, int take, MeetingPosition? after)
    {
        var restrictedTo = current.Actor.RestrictedKeys(ScopeKind.Body);
        command.CommandText = MeetingListSql.Of(
            filter, after is not null, current.Actor.Readable, restrictedTo.Count, MeetingVisibility.SeesDrafts(current.Actor));
        Add("@body", filter.Body);
        Add("@state", filter.State?.ToString());
        Add("@since", filter.From);
        Add("@to", filter.To);
        Add("@from", after?.From);
        Add("@rank", after?.Rank);
        Add("@id", after?.Id);
        Add("@limit", take + 1);
        for (var i = 0; i < restrictedTo.Count; i++)
            Add($"@within{i}", restrictedTo[i]);

        void Add(string name, object? value)
        {
            if (value is null)
                return;
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
    }

    private static async Task<Page<MeetingItem>> ReadAsync(DbDataReader reader, int take, CancellationToken cancellationToken)
    {
        var items = new List<MeetingItem>(take);
        var rank = 0;
        while (await reader.ReadAsync(cancellationToken))
        {
            // One more than asked for tells that there is a next page.
            if (items.Count == take)
                return new(items, new MeetingPosition(items[^1].From, rank, items[^1].Id).ToCursor());
            items.Add(ItemOf(reader));
            rank = reader.GetInt32(9);
        }

        return new(items, null);
    }

    private static MeetingItem ItemOf(DbDataReader row)
    {
        var when = new DateWindow(row.GetFieldValue<DateOnly>(4), row.GetFieldValue<DateOnly>(5));
        return new(
            row.GetGuid(0),
            row.GetString(1),
            row.IsDBNull(2) ? null : row.GetInt32(2),
            row.IsDBNull(3) ? null : JsonSerializer.Deserialize<LocalizedText>(row.GetString(3), JsonText.Options),
            when.From,
            when.Until,
            Kebab<DatePrecision>.Of(when.Precision),
            Kebab<MeetingState>.OfStored(row.GetString(6)),
            Kebab<MeetingMode>.OfStored(row.GetString(7)),
            row.IsDBNull(8) ? null : row.GetString(8));
    }
}
