using Isc.Reporting.Definitions;
using Isc.Reporting.Text;
using Isc.Web.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting.Editing;

/// <summary>Saves what a form made of a definition, and shows in the form what stands against it.</summary>
internal static class Saying
{
    /// <summary>Where no field of the form is one of the definition's.</summary>
    public static IReadOnlyDictionary<string, string> Nowhere { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <returns>The definition as it stands now; null where it was refused.</returns>
    public static async Task<DefinitionEdition?> TakeAsync(
        this PostedForm form, Func<Task<DefinitionOutcome>> save, IStringLocalizer<Texts> texts, IReadOnlyDictionary<string, string> fields)
    {
        if (form.IsWrong)
            return null;
        try
        {
            var outcome = await save();
            foreach (var problem in outcome.Problems)
            {
                if (fields.TryGetValue(problem.Field, out var name))
                    form.Wrong(name, problem.In(texts));
                else
                    form.Wrong(texts["Definition_At", problem.Field, problem.In(texts)]);
            }

            return outcome.Made;
        }
        catch (DbUpdateConcurrencyException)
        {
            form.Conflict();
            return null;
        }
    }
}
