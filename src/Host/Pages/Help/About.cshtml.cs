using Regulations.Host.Pages.Reading;

namespace Regulations.Host.Pages.Help;

/// <summary>What the register is, what its answers are worth, and how to ask it.</summary>
internal sealed class AboutModel : RegisterPage;
