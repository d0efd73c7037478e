using Isc.Text;

namespace Isc.Meetings.Data;

/// <summary>An answer on offer.</summary>
/// <param name="Key">Kebab-case, unique in the consultation.</param>
/// <param name="Label">How it is called.</param>
/// <param name="Decision">What is decided where it wins, a sentence without its full stop; null where then nothing is.</param>
internal sealed record ConsultationOption(string Key, LocalizedText Label, LocalizedText? Decision);
