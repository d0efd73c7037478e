using Isc.Access;
using Isc.Reporting;
using Isc.Text;

namespace Isc.Escalation;

/// <summary>Something that may be worth an issue.</summary>
/// <param name="Subject">The record; an issue that is raised from it is linked to it.</param>
/// <param name="Theme">Key of the theme in which it would be raised.</param>
/// <param name="Title">What it is, in one line.</param>
/// <param name="Question">What would have to be decided.</param>
/// <param name="Due">The day on which it was due.</param>
/// <param name="Class">Who may read it.</param>
public sealed record IssueSuggestion(
    SourceRef Subject, string Theme, LocalizedText Title, LocalizedText Question, DateOnly Due, Classification Class = Classification.Internal);
