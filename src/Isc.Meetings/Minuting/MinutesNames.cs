using System.Globalization;
using Isc.Meetings.Data;

namespace Isc.Meetings.Minuting;

/// <summary>How minutes are called.</summary>
internal static class MinutesNames
{
    /// <summary>In the current language.</summary>
    public static string TitleOf(Meeting meeting) => Plain.Say("Minutes_Title", meeting.Title?.ToString()
        ?? (meeting.Number is { } number ? Plain.Say("Meeting_Numbered", number.ToString(CultureInfo.CurrentCulture)) : Plain.Say("Meeting_Unnumbered")));
}
