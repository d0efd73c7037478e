using Isc.Access;

namespace Isc.Reporting.Pdf;

/// <summary>Takes orders of whoever acts: the report is composed at once, as far as they may read, and printed in its turn.</summary>
internal sealed class PdfOrders(IReports reports, PdfFolder folder, PdfSettings settings, ICurrentActor current, TimeProvider time)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);

    public bool AreTaken => settings.IsOffered;

    /// <summary>The order; null where too many wait.</summary>
    public async Task<PdfOrder?> TakeAsync(string key, ReportPeriod period, string language, string? site, CancellationToken cancellationToken)
    {
        var report = await reports.ComposeAsync(key, period, language, cancellationToken);
        var document = await reports.RenderAsync(report, "docx", site, cancellationToken);
        var order = new PdfOrder(
            Guid.NewGuid(), key, report.Cover.Title, language, PdfOrder.NameOf(document.Name), current.Actor.AccountId, time.GetUtcNow().UtcDateTime);
        return await folder.AddAsync(order, document.Content, cancellationToken) ? order : null;
    }

    /// <summary>An order of whoever acts; null where they made none with this id.</summary>
    public (PdfOrder Order, PdfState State)? Find(Guid id) => folder.Find(id, current.Actor.AccountId);

    /// <summary>The same once it has ended, or after <paramref name="patience"/>.</summary>
    public async Task<(PdfOrder Order, PdfState State)?> AwaitAsync(Guid id, TimeSpan patience, CancellationToken cancellationToken)
    {
        var until = time.GetUtcNow() + patience;
        while (Find(id) is { State: PdfState.Waiting or PdfState.Making } && time.GetUtcNow() < until)
            await Task.Delay(Look, time, cancellationToken);
        return Find(id);
    }

    public Stream? Open(PdfOrder order) => folder.Open(order.Id);
}
