using Isc.Meetings.Text;
using Isc.Text;

namespace Isc.Meetings;

/// <summary>Sentences of this kernel's texts in the reader's language, where no localizer is at hand: checks are pure functions.</summary>
internal static class Plain
{
    private static readonly PlainTexts Words = new(typeof(Texts));

    public static string Say(string key, params ReadOnlySpan<object?> arguments) => Words.Say(key, arguments);

    /// <summary>That a record's state does not allow what was asked.</summary>
    /// <param name="machine">Name of its machine: the prefix of its states' texts.</param>
    /// <param name="state">The state, as the API writes it.</param>
    public static string Refused(string machine, string state) => Say("Refused", Say($"{machine}_{state}"));
}
