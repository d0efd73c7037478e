using Microsoft.AspNetCore.Components;

namespace Isc.Web.Components;

/// <summary>
/// A page or panel that reads its data before it is rendered. A plain component is rendered once while its data is still on the
/// way, and fails there on whatever is not read yet, as soon as the database takes its time.
/// </summary>
public abstract class LoadedPage : ComponentBase
{
    /// <inheritdoc/>
    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        await LoadAsync();
        await base.SetParametersAsync(ParameterView.Empty);
    }

    /// <summary>Reads what the page shows. Parameters are set.</summary>
    protected abstract Task LoadAsync();
}
