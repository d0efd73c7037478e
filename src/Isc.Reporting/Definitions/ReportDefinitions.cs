using Isc.Reporting.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting.Definitions;

/// <summary>The definitions that ship with Isc: edition 1 of each, until people make another. Singleton: read once.</summary>
internal sealed class ReportDefinitions(IStringLocalizer<Texts> texts)
{
    private readonly Lazy<IReadOnlyList<ReportDefinition>> _all = new(() => ReadAll(texts));

    /// <summary>All of them, in order of key.</summary>
    public IReadOnlyList<ReportDefinition> All => _all.Value;

    private static IReadOnlyList<ReportDefinition> ReadAll(IStringLocalizer<Texts> texts)
    {
        var assembly = typeof(ReportDefinitions).Assembly;
        var prefix = typeof(ReportDefinitions).Namespace + ".";
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal))
            .Select(name =>
            {
                using var json = assembly.GetManifestResourceStream(name)!;
                return DefinitionReader.Read(name[prefix.Length..], json, texts);
            })
            .OrderBy(definition => definition.Key, StringComparer.Ordinal)];
    }
}
