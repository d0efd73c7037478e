namespace Isc.Meetings.Data;

/// <summary>What came of a consultation.</summary>
/// <param name="Winner">Key of the option that won; null where none did.</param>
/// <param name="Voices">How many voices each option got in time.</param>
/// <param name="Silent">Offices that gave none in time.</param>
/// <param name="Late">Offices whose voice came after the deadline: recorded, not counted.</param>
internal sealed record ConsultationResult(string? Winner, IReadOnlyDictionary<string, int> Voices, int Silent, int Late);
