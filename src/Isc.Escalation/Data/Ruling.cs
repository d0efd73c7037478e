using Isc.Access;
using Isc.Data;
using Isc.Data.Access;
using Isc.Text;

namespace Isc.Escalation.Data;

/// <summary>A decision on an issue. Nothing of it changes but that another takes its place.</summary>
internal sealed class Ruling : Record, IClassified
{
    public static AccessPaths Paths { get; } = AccessPaths.None.In<Ruling>(ScopeKind.Theme, r => r.Theme).In<Ruling>(ScopeKind.Body, r => r.Body);

    public required Guid IssueId { get; init; }

    public required Guid EntryId { get; init; }

    public required int Level { get; init; }

    public required string Body { get; init; }

    /// <summary>The issue's theme, beside it for lists.</summary>
    public required string Theme { get; init; }

    public required DateTime At { get; init; }

    public required LocalizedText Text { get; init; }

    public required LocalizedText Reasons { get; init; }

    /// <summary>Names of those who decided.</summary>
    public required IReadOnlyList<string> Deciders { get; init; }

    public LocalizedText? Dissent { get; init; }

    public IReadOnlyList<RulingAction> Actions { get; init; } = [];

    /// <summary>Symbol of the signed document, where the deciders decided outside Isc.</summary>
    public string? Document { get; init; }

    /// <summary>The numbered decision of a meeting or by correspondence; null where it was taken here.</summary>
    public Guid? DecisionId { get; init; }

    public string? DecisionReference { get; init; }

    /// <summary>Account that issued or recorded it.</summary>
    public Guid? By { get; init; }

    public Classification Class { get; init; }

    /// <summary>The ruling that corrected it.</summary>
    public Guid? SupersededBy { get; set; }
}
