using Isc.Text;

namespace Isc.Escalation.Reading;

/// <summary>An issued decision, as the public sees it: what was decided, on what, when. Nothing of levels, positions or people.</summary>
internal sealed record DecidedRow(Guid Id, string Theme, DateOnly On, LocalizedText Text);
