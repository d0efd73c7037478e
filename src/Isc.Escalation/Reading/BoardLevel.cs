using Isc.Text;

namespace Isc.Escalation.Reading;

/// <summary>A level of the board.</summary>
/// <param name="Level">Its number.</param>
/// <param name="Name">Its name; null where the ladder no longer has it.</param>
/// <param name="Running">How many issues are there.</param>
/// <param name="Overdue">How many of them are past their limit.</param>
/// <param name="Issues">The first of them, soonest due first.</param>
internal sealed record BoardLevel(int Level, LocalizedText? Name, int Running, int Overdue, IReadOnlyList<IssueRow> Issues);
