using System.Text.Json;

namespace Isc.Reporting.Pdf;

/// <summary>
/// Orders and their files, in a folder: <c>ID.json</c> the order, <c>ID.docx</c> until it is made, <c>ID.making</c> while it is,
/// <c>ID.pdf</c> or <c>ID.failed</c> afterwards. All hosts that share the folder see the same.
/// </summary>
internal sealed class PdfFolder(PdfSettings settings, TimeProvider time)
{
    /// <summary>How many may wait, and how many of one account.</summary>
    public const int MostWaiting = 50;

    public const int MostOfOne = 5;

    /// <summary>How long what was ordered is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>Takes an order; false where too many wait.</summary>
    public async Task<bool> AddAsync(PdfOrder order, ReadOnlyMemory<byte> document, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(settings.Folder);
        var waiting = Waiting().ToList();
        if (waiting.Count >= MostWaiting || waiting.Count(other => other.Owner == order.Owner) >= MostOfOne)
            return false;
        await WriteAsync(order.Id, "docx", document, cancellationToken);
        await WriteAsync(order.Id, "json", JsonSerializer.SerializeToUtf8Bytes(order), cancellationToken);
        return true;
    }

    /// <summary>An order of an account; null where it made none with this id.</summary>
    public (PdfOrder Order, PdfState State)? Find(Guid id, Guid? owner) =>
        Read(PathOf(id, "json")) is { } order && order.Owner == owner ? (order, StateOf(id)) : null;

    /// <summary>The file of an order; null while there is none.</summary>
    public Stream? Open(Guid id) => new FileInfo(PathOf(id, "pdf")) is { Exists: true } file ? file.OpenRead() : null;

    /// <summary>Orders that wait, or were being made when the host ended; oldest first.</summary>
    public IEnumerable<PdfOrder> Waiting() => Orders().Where(order => File.Exists(PathOf(order.Id, "docx"))).OrderBy(order => order.Asked);

    public async Task<byte[]> BeginAsync(PdfOrder order, CancellationToken cancellationToken)
    {
        await File.WriteAllBytesAsync(PathOf(order.Id, "making"), [], cancellationToken);
        return await File.ReadAllBytesAsync(PathOf(order.Id, "docx"), cancellationToken);
    }

    /// <summary>Keeps what was made, or marks that nothing was.</summary>
    public async Task EndAsync(PdfOrder order, byte[]? pdf, CancellationToken cancellationToken)
    {
        await WriteAsync(order.Id, pdf is null ? "failed" : "pdf", pdf, cancellationToken);
        File.Delete(PathOf(order.Id, "docx"));
        File.Delete(PathOf(order.Id, "making"));
    }

    /// <summary>Takes away what has been kept long enough.</summary>
    public void Sweep()
    {
        var before = time.GetUtcNow().UtcDateTime - Kept;
        foreach (var order in Orders().Where(order => order.Asked < before).ToList())
        {
            foreach (var ending in (string[])["docx", "making", "pdf", "failed", "json"])
                File.Delete(PathOf(order.Id, ending));
        }
    }

    private PdfState StateOf(Guid id) =>
        File.Exists(PathOf(id, "pdf")) ? PdfState.Ready
        : File.Exists(PathOf(id, "failed")) ? PdfState.Failed
        : File.Exists(PathOf(id, "making")) ? PdfState.Making
        : PdfState.Waiting;

    private IEnumerable<PdfOrder> Orders() => Directory.Exists(settings.Folder)
        ? Directory.EnumerateFiles(settings.Folder, "*.json").Select(Read).OfType<PdfOrder>()
        : [];

    private static PdfOrder? Read(string path)
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<PdfOrder>(File.ReadAllBytes(path)) : null;
        }
        catch (FileNotFoundException)
        {
            // Swept on another host in between.
            return null;
        }
    }

    // Whole or not there: another host may look at any time.
    private async Task WriteAsync(Guid id, string ending, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var arriving = PathOf(id, $"{ending}-arriving");
        await File.WriteAllBytesAsync(arriving, content, cancellationToken);
        File.Move(arriving, PathOf(id, ending), overwrite: true);
    }

    private string PathOf(Guid id, string ending) => Path.Combine(settings.Folder, $"{id:N}.{ending}");
}
