using System.ComponentModel;
using Isc.Access;
using Isc.Escalation.Data;
using Isc.Escalation.Life;
using Isc.Text;

namespace Isc.Escalation.Reading;

/// <summary>One issue.</summary>
internal sealed record IssueDetail(
    Guid Id, int Version, string Reference, LocalizedText Title, LocalizedText Question, LocalizedText? Background, IReadOnlyList<LocalizedText> Options,
    string Theme, string? Sector, string? Region, Classification Class, bool Urgent, IssueState State, int Level, string? Body, DateTime? Due, bool Overdue,
    DateTime Raised, Guid RaisedBy, IReadOnlyList<LevelEntryView> Levels, IReadOnlyList<PositionView> Positions, IReadOnlyList<RulingView> Rulings,
    IReadOnlyList<LinkView> Links, IReadOnlyList<Guid> Readers, IReadOnlyList<Guid> Recused,
    [property: Description("What the caller may do with it now.")] IReadOnlyList<IssueTrigger> Allowed,
    [property: Description("Whether the caller may write positions.")] bool MayState,
    [property: Description("Whether the caller says who reads it and what it is linked to.")] bool MayEdit, string? Citation);
