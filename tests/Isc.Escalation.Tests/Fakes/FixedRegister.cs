using Isc.Text;

namespace Isc.Escalation.Tests.Fakes;

/// <summary>A module's register on Monday, 15 March 2021: overdue for 21 working days, for 20, and for as long as the first in another theme.</summary>
internal sealed class FixedRegister : IIssueSource
{
    public static Guid Old { get; } = StableId.Of("recommendation/old");

    public Task<IReadOnlyList<IssueSuggestion>> SuggestAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<IssueSuggestion>>(
        [Of(Old, "accessibility", 11), Of(StableId.Of("recommendation/young"), "accessibility", 12), Of(StableId.Of("recommendation/other"), "youth", 11)]);

    private static IssueSuggestion Of(Guid id, string theme, int day) =>
        new(new("recommendation", id, null), theme, LocalizedText.English("Overdue"), LocalizedText.English("Who does it?"), new(2021, 2, day));
}
