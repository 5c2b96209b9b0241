using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Regulations.Domain.Explaining;

namespace Regulations.Host.Pages.Addresses;

/// <summary>Where a page stands, as its file says it in Danish, and in which language it is asked for here.</summary>
/// <param name="Template">The Danish address, with its parameters in braces.</param>
internal sealed record PageAddress(string Template, Language Language);

/// <summary>Gives every page an address in each language: its file names the Danish one.</summary>
internal sealed class PageRoutes : IPageRouteModelConvention
{
    private const string OfRegister = "registre/{register}";

    public void Apply(PageRouteModel model)
    {
        if (model.Selectors is not [{ AttributeRouteModel: { Template: { } danish } } written, ..]) return;
        var order = written.AttributeRouteModel.Order;
        model.Selectors.Clear();
        foreach (var language in Enum.GetValues<Language>())
        {
            Add(danish);
            // Where no register is named, that of the host's settings is asked.
            if (danish == OfRegister) Add(string.Empty);

            void Add(string template) => model.Selectors.Add(new()
            {
                AttributeRouteModel = new() { Template = AddressWords.Template(template, language), Order = order },
                EndpointMetadata = { new PageAddress(template, language) },
            });
        }
    }
}
