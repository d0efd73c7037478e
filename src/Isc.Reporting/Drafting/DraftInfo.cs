using Isc.Access;
using Isc.Reporting.Data;

namespace Isc.Reporting.Drafting;

/// <summary>A draft, without what it says.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Key">Key of its definition.</param>
/// <param name="Period">What it covers.</param>
/// <param name="Class">Who will read it.</param>
/// <param name="MeetingId">The meeting that it is for; null where that is not known.</param>
/// <param name="MadeAt">When it was begun.</param>
/// <param name="MadeAhead">True where Isc began it, for a meeting that is coming.</param>
internal sealed record DraftInfo(Guid Id, string Key, ReportPeriod Period, Classification Class, Guid? MeetingId, DateTime MadeAt, bool MadeAhead)
{
    public static DraftInfo Of(DraftReport draft) => new(draft.Id, draft.Key, draft.Period, draft.Class, draft.MeetingId, draft.MadeAt, draft.MadeBy is null);
}
