using System.Text;
using System.Text.RegularExpressions;

namespace Isc.Migrations;

/// <summary>Takes column types and provider annotations out of the generated source and gives it the house's form.</summary>
internal static partial class PortableSource
{
    public static string Of(string source)
    {
        source = source.ReplaceLineEndings("\n");
        source = ColumnType().Replace(source, "");
        source = ProviderAnnotation().Replace(source, "");
        source = ProviderStatement().Replace(source, "");
        return FileScoped(source).Replace("public partial class", "internal sealed partial class", StringComparison.Ordinal);
    }

    private static string FileScoped(string source)
    {
        var open = source.IndexOf("\n{\n", StringComparison.Ordinal);
        var close = source.LastIndexOf("\n}", StringComparison.Ordinal);
        var result = new StringBuilder(source[..open]).Append(";\n\n");
        foreach (var line in source[(open + 3)..close].Split('\n'))
            result.Append(line.StartsWith("    ", StringComparison.Ordinal) ? line[4..] : line).Append('\n');
        return result.ToString();
    }

    [GeneratedRegex("""\s*\.HasColumnType\("[^"]*"\)""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ColumnType();

    [GeneratedRegex("""\s*\.HasAnnotation\("(Npgsql:|Relational:MaxIdentifierLength)[^"]*", [^\n]*?\)""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ProviderAnnotation();

    [GeneratedRegex("""\n(using Npgsql\.|\s*Npgsql(Model|Property)BuilderExtensions\.)[^\n]*""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ProviderStatement();
}
