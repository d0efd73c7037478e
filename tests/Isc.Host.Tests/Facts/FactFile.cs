using System.Globalization;
using Microsoft.VisualBasic.FileIO;

namespace Isc.Host.Tests.Facts;

/// <summary>Reads <c>facts.csv</c>: id, report, kind, what, value, place.</summary>
internal static class FactFile
{
    private const int Columns = 6;

    public static IReadOnlyList<Fact> Read()
    {
        using var parser = new TextFieldParser(Open("facts.csv")) { TextFieldType = FieldType.Delimited, HasFieldsEnclosedInQuotes = true };
        parser.SetDelimiters(",");
        parser.ReadLine();
        var facts = new List<Fact>();
        while (parser.ReadFields() is { } row)
            facts.Add(FactOf(row, parser.LineNumber));
        return facts;
    }

    /// <summary>The page that says of every fact where it is computed.</summary>
    public static string ReadPage()
    {
        using var reader = new StreamReader(Open("facts.md"));
        return reader.ReadToEnd();
    }

    private static Stream Open(string name) =>
        typeof(FactFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"{name} is not embedded.");

    private static Fact FactOf(string[] row, long line) => row switch
    {
        { Length: not Columns } => throw new InvalidDataException($"facts.csv, line {line}: {row.Length} columns."),
        [var id, var report, "figure", var measure, var value, var place] =>
            new(id, SourceReport.Named(report), (measure, long.Parse(value, CultureInfo.InvariantCulture)), null, place),
        [var id, var report, "text", { Length: > 0 } words, "", var place] => new(id, SourceReport.Named(report), null, words, place),
        _ => throw new InvalidDataException($"facts.csv, line {line}: neither a figure with a value nor words."),
    };
}
