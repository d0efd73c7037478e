using System.Globalization;
using System.Text.Json;
using Isc.Access;
using Isc.Api;
using Isc.Data;
using Isc.Data.Audit;
using Isc.Host.Access;
using Microsoft.EntityFrameworkCore;

namespace Isc.Host.Auditing;

/// <summary>Reads the trail, newest first: all of it for who may, else what the actor did.</summary>
internal sealed class AuditReader(IscDbContext context, ICurrentActor current)
{
    /// <returns>Null where the cursor is not one of this list.</returns>
    public async Task<Page<AuditEventView>?> ListAsync(AuditFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        var before = long.MaxValue;
        if (page.Cursor is not null && !long.TryParse(page.Cursor, NumberStyles.None, CultureInfo.InvariantCulture, out before))
            return null;
        var events = Readable().Where(e => e.Sequence < before);
        if (filter.Table is { } table)
            events = events.Where(e => e.TableName == table);
        if (filter.Record is { } record)
            events = events.Where(e => e.RecordId == record);
        if (filter.Account is { } account)
            events = events.Where(e => e.AccountId == account);
        if (filter.Change is { } change)
            events = events.Where(e => e.Change == change);
        var read = await events.OrderByDescending(e => e.Sequence).Take(page.Take + 1).ToListAsync(cancellationToken);
        var ids = read.Select(e => e.Id).ToList();
        var kept = await context.PersonalValues.AsNoTracking().Where(p => ids.Contains(p.EventId) && p.Value != null)
            .ToDictionaryAsync(p => p.Digest, p => p.Value!, cancellationToken);
        return page.Trim(read.ConvertAll(e => ViewOf(e, kept)), e => e.Sequence.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The tables that the trail tells of.</summary>
    public Task<List<string>> TablesAsync(CancellationToken cancellationToken) =>
        Readable().Select(e => e.TableName).Distinct().OrderBy(name => name).ToListAsync(cancellationToken);

    private IQueryable<AuditEvent> Readable()
    {
        var events = context.AuditEvents.AsNoTracking().Where(e => e.Sequence != null);
        var (all, me) = (current.Actor.Holdings[HostPermissions.ReadAudit].Any(h => h.Reach == Reach.All), current.Actor.AccountId);
        return all ? events : events.Where(e => e.AccountId == me);
    }

    private static AuditEventView ViewOf(AuditEvent happened, Dictionary<string, string> kept) => new(
        happened.Sequence!.Value, happened.At, happened.ActorKind, happened.AccountId, happened.OnBehalfOf, happened.Change, happened.TableName, happened.RecordId,
        happened.RecordVersion, happened.Before is null ? null : Told(happened.Before, kept), Told(happened.After, kept), happened.Reason, happened.Hash ?? "");

    // A digest stands for its value as long as that is kept.
    private static JsonElement Told(string json, Dictionary<string, string> kept)
    {
        foreach (var (digest, value) in kept)
            json = json.Replace($$"""{"digest":"{{digest}}"}""", value, StringComparison.Ordinal);
        return JsonDocument.Parse(json).RootElement;
    }
}
