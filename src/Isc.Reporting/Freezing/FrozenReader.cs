using System.Globalization;
using System.Text.Json;
using Isc.Access;
using Isc.Api;
using Isc.Data.Access;
using Isc.Reporting.Data;
using Isc.Reporting.Renderers;
using Microsoft.EntityFrameworkCore;

namespace Isc.Reporting.Freezing;

/// <summary>Reads frozen reports, as far as the actor may.</summary>
internal sealed class FrozenReader(ReportingDbContext context, ICurrentActor current)
{
    private IQueryable<FrozenReport> Readable => context.Reports.AsNoTracking().ReadableBy(current.Actor);

    /// <summary>What a file is called when it is fetched.</summary>
    public static string NameOf(FrozenReport report, FrozenFile file) => $"{report.Key}_{report.Number}_{file.Language}.{file.Format}";

    /// <summary>Latest first.</summary>
    public async Task<Page<FrozenInfo>> ListAsync(string? key, string? body, PageRequest page, CancellationToken cancellationToken)
    {
        var found = Readable.Where(r => (key == null || r.Key == key) && (body == null || r.Body == body));
        if (Cursor.TryRead(page.Cursor, out var text, out var id) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            && ticks <= DateTime.MaxValue.Ticks)
        {
            var at = new DateTime(ticks, DateTimeKind.Utc);
            found = found.Where(r => r.FrozenAt < at || (r.FrozenAt == at && r.Id.CompareTo(id) < 0));
        }

        var read = await found.OrderByDescending(r => r.FrozenAt).ThenByDescending(r => r.Id).Take(page.Take + 1).ToListAsync(cancellationToken);
        var trimmed = page.Trim(read, r => Cursor.After(r.FrozenAt.Ticks.ToString(CultureInfo.InvariantCulture), r.Id));
        return new([.. trimmed.Items.Select(FrozenReports.InfoOf)], trimmed.Next);
    }

    public async Task<FrozenDetail?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await Readable.Include(r => r.Submissions).SingleOrDefaultAsync(r => r.Id == id, cancellationToken) is not { } found)
            return null;
        var files = await context.Files.AsNoTracking().Where(f => f.ReportId == id).OrderBy(f => f.Language).ThenBy(f => f.Format)
            .Select(f => new FrozenFileInfo(f.Language, f.Format, f.Hash)).ToListAsync(cancellationToken);
        return new(FrozenReports.InfoOf(found), files,
            [.. found.Submissions.OrderBy(s => s.On).ThenBy(s => s.Id).Select(s => new SubmissionInfo(s.Id, s.Body, s.MeetingId, s.On))]);
    }

    /// <summary>A file as it was frozen; null for none that the actor may read.</summary>
    public async Task<(FrozenReport Report, FrozenFile File)?> FileAsync(Guid id, string language, string format, CancellationToken cancellationToken) =>
        await Readable.SingleOrDefaultAsync(r => r.Id == id, cancellationToken) is { } report
        && await context.Files.AsNoTracking().SingleOrDefaultAsync(f => f.ReportId == id && f.Language == language && f.Format == format, cancellationToken) is { } file
            ? (report, file)
            : null;

    /// <summary>The content model as it was frozen; null for none.</summary>
    public async Task<Report?> ModelAsync(Guid id, string language, CancellationToken cancellationToken) =>
        await FileAsync(id, language, "json", cancellationToken) is { File.Content: var content } ? JsonSerializer.Deserialize<Report>(content, JsonRenderer.Options) : null;
}
