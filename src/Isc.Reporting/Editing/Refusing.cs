using Isc.Reporting.Text;
using Isc.Web.Components;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting.Editing;

/// <summary>Shows in a form why a report cannot be made so.</summary>
internal static class Refusing
{
    /// <param name="form">The form.</param>
    /// <param name="refused">Why.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="fields">The fields of the form; what is wrong with others is said of the whole.</param>
    public static void Say(this PostedForm form, ReportRequestException refused, IStringLocalizer<Texts> texts, IReadOnlyList<string> fields)
    {
        var message = texts[$"Problem_{refused.Problem}", refused.Valid];
        if (fields.Contains(refused.Field, StringComparer.Ordinal))
            form.Wrong(refused.Field, message);
        else
            form.Wrong(message);
    }
}
