using System.IO.Compression;
using System.Text.Json;

namespace Isc.Security.Tests.Corpora;

/// <summary>Strings and files that others collected because they break programs. A short corpus fails.</summary>
internal static class Corpus
{
    /// <summary>Markup that tries to run script.</summary>
    public static IReadOnlyList<string> Scripts { get; } = Whole(223,
        [.. Json("xss-dompurify.json").EnumerateArray().Select(entry => entry.GetProperty("payload").GetString()!)]);

    /// <summary>Strings that break programs.</summary>
    public static IReadOnlyList<string> NaughtyStrings { get; } = Whole(515,
        [.. Json("naughty-strings.json").EnumerateArray().Select(entry => entry.GetString()!)]);

    /// <summary>Bodies that JSON parsers must accept (y_), refuse (n_) or may do either with (i_).</summary>
    public static IReadOnlyList<(string Name, byte[] Body)> JsonFiles { get; } = Whole(318, ReadJsonFiles());

    private static IReadOnlyList<T> Whole<T>(int count, IReadOnlyList<T> corpus) =>
        corpus.Count == count ? corpus : throw new InvalidOperationException($"The corpus has {corpus.Count} entries instead of {count}.");

    private static JsonElement Json(string name)
    {
        using var file = Open(name);
        return JsonSerializer.Deserialize<JsonElement>(file);
    }

    private static List<(string, byte[])> ReadJsonFiles()
    {
        using var archive = new ZipArchive(Open("json-test-suite.zip"));
        return [.. archive.Entries.Select(entry =>
        {
            using var content = entry.Open();
            using var copy = new MemoryStream();
            content.CopyTo(copy);
            return (entry.Name, copy.ToArray());
        })];
    }

    private static Stream Open(string name) => typeof(Corpus).Assembly.GetManifestResourceStream(name)!;
}
