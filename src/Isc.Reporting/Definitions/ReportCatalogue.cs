namespace Isc.Reporting.Definitions;

/// <summary>The reports that can be made: one of each definition, and of one with a subject as many as there are subjects.</summary>
internal sealed class ReportCatalogue(IReportDefinitions definitions, Subjects subjects)
{
    /// <summary>Between the keys of a definition and of its subject.</summary>
    public const char Separator = '.';

    /// <summary>The keys of a definition and of its subject.</summary>
    public const int LongestKey = DefinitionRules.LongestKey + 1 + Subjects.LongestKey;

    /// <summary>One of each definition, in order of key.</summary>
    public async Task<IReadOnlyList<ReportDefinition>> AllAsync(CancellationToken cancellationToken)
    {
        var all = new List<ReportDefinition>();
        foreach (var (definition, _) in await definitions.AllAsync(cancellationToken))
        {
            if (await AboutAsync(definition, null, cancellationToken) is { } made)
                all.Add(made);
        }

        return all;
    }

    /// <summary>The report with a key, <c>theme-brief.accessibility</c>; null for none.</summary>
    public async Task<ReportDefinition?> SeekAsync(string key, CancellationToken cancellationToken)
    {
        var parts = key.Split(Separator, 2);
        return (await definitions.SeekAsync(parts[0], cancellationToken))?.Content is { } found && (found.Subject is not null || parts.Length == 1)
            ? await AboutAsync(found, parts.ElementAtOrDefault(1), cancellationToken)
            : null;
    }

    /// <summary>The report with a key.</summary>
    /// <exception cref="ReportRequestException">There is none.</exception>
    public async Task<ReportDefinition> FindAsync(string key, CancellationToken cancellationToken) => await SeekAsync(key, cancellationToken)
        ?? throw ReportArguments.Unknown("key", ReportRequestProblem.UnknownReport, key, (await AllAsync(cancellationToken)).Select(definition => definition.Key));

    /// <summary>The same report of each other subject, by name in the current language; none where it has no subject.</summary>
    public async Task<IReadOnlyList<(string Key, string Name)>> OthersAsync(ReportDefinition report, CancellationToken cancellationToken) => report.Subject is not { } subject ? []
        : [.. (await subjects.NamesAsync(subject.Kind, cancellationToken)).Where(other => other.Key != subject.Key)
            .Select(other => (report.Key[..^subject.Key.Length] + other.Key, other.Value.ToString())).OrderBy(other => other.Item2, StringComparer.CurrentCulture)];

    // Where none is named and the one that the definition names is not there, the first is taken.
    private async Task<ReportDefinition?> AboutAsync(ReportDefinition definition, string? key, CancellationToken cancellationToken)
    {
        if (definition.Subject is not { } subject)
            return definition;
        var names = await subjects.NamesAsync(subject.Kind, cancellationToken);
        key ??= names.ContainsKey(subject.Key) ? subject.Key : names.Keys.Order(StringComparer.Ordinal).FirstOrDefault();
        return key is not null && names.TryGetValue(key, out var name) ? definition.About(key, name) : null;
    }
}
