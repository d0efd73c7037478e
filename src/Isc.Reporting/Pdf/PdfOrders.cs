using Isc.Access;
using Isc.Reporting.Data;
using Isc.Reporting.Freezing;

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
        return await TakeAsync(key, report.Cover.Title, language, document.Name, document.Content, cancellationToken);
    }

    /// <summary>The order of a frozen report, printed from its Word document as that was frozen; null where too many wait.</summary>
    public Task<PdfOrder?> TakeAsync(FrozenReport report, FrozenFile document, CancellationToken cancellationToken) =>
        TakeAsync(report.Key, report.Title.In(document.Language), document.Language, FrozenReader.NameOf(report, document), document.Content, cancellationToken);

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

    private async Task<PdfOrder?> TakeAsync(string key, string title, string language, string document, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var order = new PdfOrder(Guid.NewGuid(), key, title, language, PdfOrder.NameOf(document), current.Actor.AccountId, time.GetUtcNow().UtcDateTime);
        return await folder.AddAsync(order, content, cancellationToken) ? order : null;
    }
}
