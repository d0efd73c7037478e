using Isc.Data;
using Isc.Reporting.Definitions;

namespace Isc.Reporting.Data;

/// <summary>A definition that people made, or made over one that ships with Isc.</summary>
internal sealed class StoredDefinition : Record
{
    public required string Key { get; init; }

    public required ReportDefinition Content { get; set; }

    /// <summary>One for each key: of two that are made at once the table takes the first.</summary>
    public static Guid IdOf(string key) => StableId.Of($"report-definition/{key}");
}
