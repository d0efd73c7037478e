using Isc.Access;
using Isc.Data;
using Isc.Data.Access;
using Isc.Text;

namespace Isc.Escalation.Data;

/// <summary>
/// A question that somebody must decide. While it runs it has exactly one level, one responsible body and one due time, which a
/// constraint of the table holds.
/// </summary>
internal sealed class Issue : Record, IClassified
{
    public static AccessPaths Paths { get; } = AccessPaths.None
        .In<Issue>(ScopeKind.Theme, i => i.Theme)
        .In<Issue>(ScopeKind.Sector, i => i.Sector)
        .In<Issue>(ScopeKind.Region, i => i.Region)
        .OwnedBy<Issue>((issue, account) => issue.RaisedBy == account || issue.Participants.Any(p => p.Part == Part.Reader && p.AccountId == account));

    /// <summary>Whether it is restricted. Those have numbers of their own: a gap in the others' would tell of them.</summary>
    public required bool Sealed { get; init; }

    /// <summary>Counts from 1.</summary>
    public required int Number { get; init; }

    public string Reference => Sealed ? $"ISSUE-R{Number}" : $"ISSUE-{Number}";

    public required LocalizedText Title { get; set; }

    /// <summary>What is to be decided.</summary>
    public required LocalizedText Question { get; set; }

    /// <summary>Markdown.</summary>
    public LocalizedText? Background { get; set; }

    public IReadOnlyList<IssueOption> Options { get; set; } = [];

    /// <summary>Key of the theme in which it was raised.</summary>
    public required string Theme { get; init; }

    /// <summary>Key of the Sector for which it was raised; null for none.</summary>
    public string? Sector { get; init; }

    /// <summary>Key of the region for which it was raised; null for none.</summary>
    public string? Region { get; init; }

    /// <summary>Account that raised it.</summary>
    public required Guid RaisedBy { get; init; }

    /// <summary>Account that wrote it down, where another raised it.</summary>
    public Guid? RecordedBy { get; init; }

    public required DateTime RaisedAt { get; init; }

    public Classification Class { get; init; }

    public bool Urgent { get; init; }

    public IssueState State { get; set; }

    /// <summary>Level of the last entry; 0 for a draft.</summary>
    public int Level { get; set; }

    /// <summary>Key of the body of the last entry.</summary>
    public string? Body { get; set; }

    /// <summary>When the running level's limit to decide ends; null unless it runs.</summary>
    public DateTime? DueAt { get; set; }

    /// <summary>When the clock has something to do next; null unless it runs.</summary>
    public DateTime? NextAt { get; set; }

    /// <summary>How often it was returned to a lower level.</summary>
    public int Returns { get; set; }

    public bool Appealed { get; set; }

    public DateTime? DecidedAt { get; set; }

    public DateTime? ClosedAt { get; set; }

    /// <summary>What it came from, where a register suggested it.</summary>
    public string? SourceKind { get; init; }

    public Guid? SourceId { get; init; }

    public List<Participant> Participants { get; init; } = [];

    /// <summary>Whether a level's clock runs or stands.</summary>
    public bool Runs => State is IssueState.Open or IssueState.Acknowledged or IssueState.Paused;

    /// <summary>What it is to those who ask who may.</summary>
    public AccessSubject Subject => new()
    {
        Record = Id,
        Scopes =
        [
            new(ScopeKind.Theme, Theme),
            .. Sector is null ? [] : new Scope[] { new(ScopeKind.Sector, Sector) },
            .. Region is null ? [] : new Scope[] { new(ScopeKind.Region, Region) },
        ],
        Owners = [RaisedBy, .. Participants.Where(p => p.Part == Part.Reader).Select(p => p.AccountId)],
        Recused = [.. Participants.Where(p => p.Part == Part.Recused).Select(p => p.AccountId)],
        Class = Class,
    };
}
