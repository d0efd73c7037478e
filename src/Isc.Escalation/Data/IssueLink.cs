using Isc.Data;
using Isc.Text;

namespace Isc.Escalation.Data;

/// <summary>A record elsewhere that an issue is about.</summary>
internal sealed class IssueLink : Record
{
    public required Guid IssueId { get; init; }

    public required LinkKind Kind { get; init; }

    /// <summary>Key of the theme; id or symbol of the record.</summary>
    public required string Key { get; init; }

    public LocalizedText? Title { get; init; }

    /// <summary>Page that shows it, from the root of the language.</summary>
    public string? Path { get; init; }
}
