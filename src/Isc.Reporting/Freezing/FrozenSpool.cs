using System.Security.Cryptography;
using Isc.Reporting.Data;

namespace Isc.Reporting.Freezing;

/// <summary>
/// Holds the files of a report between composing and keeping it, in a folder of its own that others may not read: no more than one
/// language is in memory, and the database is written to only when all of them are there.
/// </summary>
internal sealed class FrozenSpool : IDisposable
{
    private readonly string _place = Directory.CreateTempSubdirectory("isc-freeze-").FullName;
    private readonly List<FrozenFile> _files = [];

    /// <summary>What is held, without content.</summary>
    public IReadOnlyList<FrozenFile> Files => _files;

    public static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);

    public async Task AddAsync(Guid report, string language, string format, ReportFile file, CancellationToken cancellationToken)
    {
        await File.WriteAllBytesAsync(PathOf(language, format), file.Content, cancellationToken);
        _files.Add(new()
        {
            ReportId = report, Language = language, Format = format, ContentType = file.ContentType, Content = [], Hash = Hex(SHA256.HashData(file.Content.Span)),
        });
    }

    /// <summary>The files of a language with their content.</summary>
    public async Task<IReadOnlyList<FrozenFile>> ReadAsync(string language, CancellationToken cancellationToken)
    {
        var read = new List<FrozenFile>();
        foreach (var file in _files.Where(file => file.Language == language))
        {
            read.Add(new()
            {
                ReportId = file.ReportId, Language = language, Format = file.Format, ContentType = file.ContentType, Hash = file.Hash,
                Content = await File.ReadAllBytesAsync(PathOf(language, file.Format), cancellationToken),
            });
        }

        return read;
    }

    public void Dispose() => Directory.Delete(_place, recursive: true);

    private string PathOf(string language, string format) => Path.Combine(_place, $"{language}.{format}");
}
